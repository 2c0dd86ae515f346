package se.trygghetshjulet.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What any document is called in lists. */
@Component
public class DocumentTitles {

    private final Map<DocumentKind, DocumentNaming> naming = new EnumMap<>(DocumentKind.class);

    DocumentTitles(List<DocumentNaming> naming) {
        naming.forEach(kind -> this.naming.put(kind.kind(), kind));
    }

    public String of(DocumentKey key) {
        return naming.get(key.kind()).title(key);
    }
}
