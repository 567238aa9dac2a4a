package org.attache.store.json;

import org.attache.extract.PloverType;

/** The root code of CAMEO for each type of PLOVER: what a record has whose type a person gave. */
final class CameoRoots {

  private CameoRoots() {}

  static String of(PloverType type) {
    return switch (type) {
      case AGREE -> "030";
      case CONSULT -> "040";
      case SUPPORT -> "050";
      case COOPERATE -> "060";
      case AID -> "070";
      case CONCEDE -> "080";
      case RETREAT -> "087";
      case REQUEST -> "100";
      case ACCUSE -> "110";
      case REJECT -> "120";
      case THREATEN -> "130";
      case PROTEST -> "140";
      case MOBILIZE -> "150";
      case SANCTION -> "160";
      case COERCE -> "170";
      case ASSAULT -> "180";
    };
  }
}
