package org.attache.extract;

/** The sixteen event types of PLOVER 2, in the order of its codebook. */
public enum PloverType {
  AGREE(Quad.VERBAL_COOPERATION, 2.5),
  CONSULT(Quad.VERBAL_COOPERATION, 2.5),
  SUPPORT(Quad.VERBAL_COOPERATION, 5.0),
  CONCEDE(Quad.VERBAL_COOPERATION, 4.5),
  COOPERATE(Quad.MATERIAL_COOPERATION, 9.5),
  AID(Quad.MATERIAL_COOPERATION, 10.0),
  RETREAT(Quad.MATERIAL_COOPERATION, 6.5),
  REQUEST(Quad.VERBAL_CONFLICT, 0.0),
  /** The codebook prints +3; its modes are all negative: see docs/decisions. */
  ACCUSE(Quad.VERBAL_CONFLICT, -3.0),
  REJECT(Quad.VERBAL_CONFLICT, -2.0),
  THREATEN(Quad.VERBAL_CONFLICT, -3.5),
  PROTEST(Quad.MATERIAL_CONFLICT, -5.0),
  SANCTION(Quad.MATERIAL_CONFLICT, -6.0),
  MOBILIZE(Quad.MATERIAL_CONFLICT, -5.5),
  COERCE(Quad.MATERIAL_CONFLICT, -7.0),
  ASSAULT(Quad.MATERIAL_CONFLICT, -9.0);

  /** The four quadrants. */
  public enum Quad {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT
  }

  private final Quad quad;
  private final double score;

  PloverType(Quad quad, double score) {
    this.quad = quad;
    this.score = score;
  }

  public Quad quad() {
    return quad;
  }

  /** The base score, where no mode gives another. */
  public double score() {
    return score;
  }
}
