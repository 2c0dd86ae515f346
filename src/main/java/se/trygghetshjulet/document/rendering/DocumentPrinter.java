package se.trygghetshjulet.document.rendering;

import se.trygghetshjulet.document.DocumentNaming;

/** Lays out the documents of one kind; each kind's own package provides it. */
public interface DocumentPrinter extends DocumentNaming {

    /**
     * What the version says, without what holds for versions of every kind.
     *
     * @throws java.util.NoSuchElementException if there is none of this kind with that id
     */
    Printout of(Long version);
}
