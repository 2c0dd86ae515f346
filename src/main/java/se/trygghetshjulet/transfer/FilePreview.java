package se.trygghetshjulet.transfer;

import java.util.List;

/**
 * What a file that somebody brought would do, before it does. All words are Swedish.
 *
 * @param file its name, and whom it comes from where that is asked
 * @param facts what of it counts and what does not
 * @param heading of the rows
 * @param rows as many cells each as there are columns
 * @param others address at which another file is chosen
 * @param taken address that takes it
 * @param button what taking it is called
 */
public record FilePreview(
        String file,
        List<Fact> facts,
        String heading,
        List<String> columns,
        List<List<String>> rows,
        String others,
        String taken,
        String button) {

    public record Fact(String name, long count) {}
}
