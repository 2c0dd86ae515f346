package se.trygghetshjulet.document;

/** What the documents of one kind are called; each kind's own package provides it. */
public interface DocumentNaming {

    DocumentKind kind();

    /** The municipality's own name and the year, as it stands in lists: "Handlingsplan 2027, tillägg 1". */
    String title(DocumentKey key);
}
