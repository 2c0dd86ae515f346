package se.trygghetshjulet.incident;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import se.trygghetshjulet.municipality.IncidentTerms.Columns;
import se.trygghetshjulet.transfer.UnreadableFile;

/** Where in a file what is read of it stands. */
record FeedColumns(int dayAt, int timeAt, int kindAt, int placeAt, int referenceAt) {

    private static final int NOWHERE = -1;

    /** @throws UnreadableFile if a heading that the profile names is not there */
    static FeedColumns of(CSVRecord headings, Columns columns) {
        List<String> known = headings.stream().map(FeedWords::plain).toList();
        List<String> missing = new ArrayList<>();
        FeedColumns found = new FeedColumns(
                at(columns.day(), known, missing),
                at(columns.time(), known, missing),
                at(columns.kind(), known, missing),
                at(columns.place(), known, missing),
                at(columns.reference(), known, missing));
        if (!missing.isEmpty()) {
            throw new UnreadableFile("Filen saknar " + (missing.size() == 1 ? "kolumnen " : "kolumnerna ")
                    + String.join(", ", missing)
                    + ". Välj en annan källa, eller låt den som lämnar filen ta med dem. Filens rubriker är: "
                    + String.join(", ", headings.toList()) + ".");
        }
        return found;
    }

    private static int at(String heading, List<String> known, List<String> missing) {
        if (heading == null) {
            return NOWHERE;
        }
        int at = known.indexOf(FeedWords.plain(heading));
        if (at == NOWHERE) {
            missing.add(heading);
        }
        return at;
    }

    /** A line without anything in it. */
    boolean isEmpty(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    String day(CSVRecord record) {
        return cell(record, dayAt);
    }

    String time(CSVRecord record) {
        return cell(record, timeAt);
    }

    String kind(CSVRecord record) {
        return cell(record, kindAt);
    }

    String place(CSVRecord record) {
        return cell(record, placeAt);
    }

    String reference(CSVRecord record) {
        return cell(record, referenceAt);
    }

    private static String cell(CSVRecord record, int at) {
        return at == NOWHERE || at >= record.size() ? "" : record.get(at).strip();
    }
}
