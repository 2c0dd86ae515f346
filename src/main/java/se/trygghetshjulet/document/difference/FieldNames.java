package se.trygghetshjulet.document.difference;

/** What people call the rows and the fields of a content. */
public interface FieldNames {

    /** @param list name of a list of rows; empty for the content itself */
    String row(String list);

    String field(String list, String field);

    /** What a value is called that is one of a few; any other text as it is. */
    String value(String field, String value);
}
