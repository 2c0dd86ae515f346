package se.trygghetshjulet.document;

/** What has been said of a document and waits for an answer; who gathers it provides it. */
public interface OpenComments {

    /** How many, over all versions of the document. */
    long in(DocumentKey document);
}
