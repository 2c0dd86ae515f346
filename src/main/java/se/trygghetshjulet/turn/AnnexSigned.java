package se.trygghetshjulet.turn;

import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * All parties have signed a document that is signed by itself. Published in the transaction that brings it into force.
 *
 * @param turn of year 0 where it came about between two turns
 */
public record AnnexSigned(DocumentKind kind, Long version, WheelYear turn) {}
