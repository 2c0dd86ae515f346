package se.trygghetshjulet.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds words in what a municipality's documents say, as each version says it now. */
@Component
public class DocumentSearch {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    /** The database narrows down; it does not know what is text and what is the name of a field. */
    private static final String SAYING = """
            select v.id as id, c.content as content
            from document_version v join document_content c on c.document_version = v.id
                and c.lock_no = (select max(lock_no) from document_content where document_version = v.id)
            where v.kommun = :kommun
                and (c.content like :small escape '!' or c.content like :initial escape '!' or c.content like :capital escape '!')
            order by v.id desc
            fetch first 300 rows only
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    DocumentSearch(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Ids of the versions that say all of the words, in whatever order; of the last 300 that may.
     *
     * @param words in small letters, none of them empty
     */
    public Set<Long> saying(String kommun, Collection<String> words) {
        String longest =
                words.stream().max(Comparator.comparing(String::length)).orElseThrow();
        Set<Long> found = new HashSet<>();
        jdbc.sql(SAYING)
                .param("kommun", kommun)
                .param("small", anywhere(longest))
                .param("initial", anywhere(longest.substring(0, 1).toUpperCase(SWEDISH) + longest.substring(1)))
                .param("capital", anywhere(longest.toUpperCase(SWEDISH)))
                .query(row -> {
                    String text = textOf(row.getString("content"));
                    if (words.stream().allMatch(text::contains)) {
                        found.add(row.getLong("id"));
                    }
                });
        return found;
    }

    private static String anywhere(String word) {
        return "%" + word.replaceAll("[!%_]", "!$0") + "%";
    }

    /** What people have written in it, in small letters. */
    private String textOf(String content) {
        StringBuilder text = new StringBuilder();
        try {
            Deque<JsonNode> open = new ArrayDeque<>(List.of(json.readTree(content)));
            while (!open.isEmpty()) {
                JsonNode node = open.pop();
                if (node.isTextual()) {
                    text.append(node.asText().toLowerCase(SWEDISH)).append('\n');
                }
                node.forEach(open::push);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document's content is no JSON", e);
        }
        return text.toString();
    }
}
