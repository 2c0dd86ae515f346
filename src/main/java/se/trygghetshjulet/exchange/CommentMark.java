package se.trygghetshjulet.exchange;

/** A comment in the text. */
final class CommentMark {

    final Words quoted = new Words(500);
    Section section;
    String hash;

    CommentMark(Section section) {
        this.section = section;
    }

    /** Of the nearest bookmark; null before the first heading. */
    String hash() {
        return hash == null ? section.hash : hash;
    }

    String heading() {
        return section.heading.text();
    }

    String quoted() {
        return quoted.text();
    }

    /** A heading, and what stands below it. */
    static final class Section {

        final String hash;
        final Words heading = new Words(300);

        Section(String hash) {
            this.hash = hash;
        }
    }
}
