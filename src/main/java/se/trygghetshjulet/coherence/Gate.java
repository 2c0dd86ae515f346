package se.trygghetshjulet.coherence;

/** Where the documents are looked through. */
public enum Gate {
    /** BRÅ reads the proposal; nothing is stopped yet. */
    REVIEW,
    /** Papers go out to those who decide. */
    PAPERS,
    SIGNATURE,
    PUBLICATION
}
