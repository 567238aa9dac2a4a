package org.attache.resolve;

/** What an actor is within its country: the sectors of PLOVER 2. */
public enum Sector {
  /** Police and other forces of order. */
  COP,
  /** The executive: governments, ministries, governing parties. */
  GOV,
  /** Courts and judges. */
  JUD,
  /** Parliaments and their members. */
  LEG,
  /** The armed forces of a state. */
  MIL,
  /** Paramilitaries on the side of a government. */
  PRM,
  /** Political parties. */
  PTY,
  /** Armed opposition. */
  REB,
  /** Intelligence services. */
  SPY,
  /** Armed forces that nobody has identified. */
  UAF,
  /** Actors of whom nothing is known. */
  UNK,
  /** Farmers and farm labour. */
  AGR,
  /** Firms and business people. */
  BUS,
  /** Criminals. */
  CRM,
  /** Civilians, protesters, activists. */
  CVL,
  /** Schools, universities, scholars. */
  EDU,
  /** Elites without office: former officials, ousted leaders, their families. */
  ELI,
  /** Press and broadcasters. */
  JRN,
  /** Organised labour. */
  LAB,
  /** Doctors, hospitals, health organisations. */
  MED,
  /** Refugees. */
  REF,
  /** Political opposition. */
  OPP,
  /** Partly recognised entities, such as breakaway regions. */
  PRE,
  /** Religious organisations. */
  REL,
  /** Other civil society. */
  SOC
}
