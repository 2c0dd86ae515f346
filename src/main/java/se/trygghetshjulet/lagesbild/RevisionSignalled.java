package se.trygghetshjulet.lagesbild;

/**
 * Something in a lägesbild, a lägesbildsmöte or a trygghetsmätning asks for a revision of the plan in force before its
 * time. Published in the transaction that found it.
 *
 * @param origin where it was seen, in Swedish: "Trygghetsmätning 2027"
 * @param reason what was seen, in Swedish
 */
public record RevisionSignalled(String kommun, String origin, String reason) {}
