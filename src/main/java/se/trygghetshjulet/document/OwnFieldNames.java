package se.trygghetshjulet.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.trygghetshjulet.document.difference.FieldNames;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.municipality.PlanTable.Column;
import se.trygghetshjulet.municipality.PlanTable.Field;

/** The fields of a kind of document under the names that the municipality has for them. */
final class OwnFieldNames implements FieldNames {

    private static final ResourceBundleMessageSource MESSAGES = messages();

    /** Fields of a plan that may have a column of the municipality's own. */
    private static final Map<String, Field> COLUMNS = Map.ofEntries(
            Map.entry("areas.name", Field.AREA),
            Map.entry("areas.problem", Field.PROBLEM),
            Map.entry("areas.effectGoal", Field.EFFECT_GOAL),
            Map.entry("areas.subGoal", Field.SUB_GOAL),
            Map.entry("areas.district", Field.AREA_DISTRICT),
            Map.entry("causes.analysis", Field.CAUSE),
            Map.entry("measures.description", Field.MEASURE),
            Map.entry("measures.owner", Field.OWNER),
            Map.entry("measures.schedule", Field.SCHEDULE),
            Map.entry("measures.goal", Field.GOAL),
            Map.entry("measures.followUp", Field.FOLLOW_UP),
            Map.entry("measures.subArea", Field.SUB_AREA),
            Map.entry("measures.district", Field.DISTRICT),
            Map.entry("measures.purpose", Field.PURPOSE),
            Map.entry("measures.method", Field.METHOD),
            Map.entry("measures.contact", Field.CONTACT),
            Map.entry("measures.work", Field.WORK),
            Map.entry("measures.order", Field.ORDER),
            Map.entry("measures.budget", Field.BUDGET));

    private final DocumentKind kind;
    private final PlanTable table;

    OwnFieldNames(DocumentKind kind, PlanTable table) {
        this.kind = kind;
        this.table = table;
    }

    @Override
    public String row(String list) {
        return MESSAGES.getMessage("row." + (list.isEmpty() ? "content" : list), null, list, Locale.ROOT);
    }

    @Override
    public String field(String list, String field) {
        String usual = MESSAGES.getMessage("field." + field, null, field, Locale.ROOT);
        Field column = kind == DocumentKind.HANDLINGSPLAN ? COLUMNS.get(list + "." + field) : null;
        return column == null ? usual : table.column(column).map(Column::label).orElse(usual);
    }

    @Override
    public String value(String field, String value) {
        if ("party".equals(field) && !table.parties().others().isEmpty()) {
            return table.parties().title(Party.of(value));
        }
        return MESSAGES.getMessage("value." + field + "." + value, null, value, Locale.ROOT);
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/fields");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
