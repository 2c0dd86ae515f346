package se.trygghetshjulet.decision.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.decision.matter.Matter;
import se.trygghetshjulet.decision.matter.Matters;
import se.trygghetshjulet.decision.minutes.Decision;
import se.trygghetshjulet.decision.minutes.Decisions;
import se.trygghetshjulet.decision.paper.MatterRecord.DecisionRecord;
import se.trygghetshjulet.document.CanonicalJson;
import se.trygghetshjulet.document.rendering.PdfWriter;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WheelYear;

/** A municipality's matters, with tjänsteskrivelse and protokollsutdrag on paper as they stand now. */
@Service
public class MatterPapers {

    private final Matters matters;
    private final Decisions decisions;
    private final MissivDraft missives;
    private final ExcerptDraft excerpts;
    private final Municipalities municipalities;
    private final PdfWriter writer;

    MatterPapers(
            Matters matters,
            Decisions decisions,
            MissivDraft missives,
            ExcerptDraft excerpts,
            Municipalities municipalities,
            PdfWriter writer) {
        this.matters = matters;
        this.decisions = decisions;
        this.missives = missives;
        this.excerpts = excerpts;
        this.municipalities = municipalities;
        this.writer = writer;
    }

    /** The newest year's first, and of a year its addenda before its own turn. */
    public List<MatterRecord> of(String kommun) {
        return matters.findByKommunOrderByPlanYearDescAddendumDesc(kommun).stream()
                .map(this::record)
                .toList();
    }

    /** @throws NoSuchElementException if the municipality has no such matter */
    public MatterRecord get(String kommun, Long matter) {
        return record(matter(kommun, matter));
    }

    /** @throws NoSuchElementException if the municipality has no such matter, or its tjänsteskrivelse is not written */
    public Paper missiv(String kommun, Long id) {
        Matter matter = matter(kommun, id);
        if (matter.missivDate() == null) {
            throw new NoSuchElementException("no tjänsteskrivelse in matter " + id);
        }
        MissivContent content = missives.of(matter);
        String json = CanonicalJson.write(content);
        return new Paper(
                "Tjänsteskrivelse, " + matter.title(),
                writer.write(content.printout(), json, morning(matter.missivDate())),
                json);
    }

    /** @throws NoSuchElementException if the municipality has no such matter, or the matter no such decision */
    public Paper excerpt(String kommun, Long id, Long decision) {
        Matter matter = matter(kommun, id);
        Decision decided = decisions.of(matter.wheelYear()).stream()
                .filter(candidate -> candidate.id().equals(decision))
                .findFirst()
                .orElseThrow();
        ExcerptContent content = excerpts.of(matter, decided);
        String json = CanonicalJson.write(content);
        return new Paper(
                content.title() + ", " + decided.reference(content.body()),
                writer.write(content.printout(), json, excerpts.changedAt(decided)),
                json);
    }

    /**
     * Path of an excerpt's file on the site.
     *
     * @throws NoSuchElementException if the turn has no matter
     */
    public String addressOfExcerpt(WheelYear turn, Long decision) {
        return "/dokument/" + turn.kommun() + "/arenden/"
                + matters.of(turn).orElseThrow().id() + "/beslut/" + decision + ".pdf";
    }

    private Matter matter(String kommun, Long id) {
        return matters.findByKommunAndId(kommun, id).orElseThrow();
    }

    private MatterRecord record(Matter matter) {
        Municipality municipality = municipalities.get(matter.kommun());
        return new MatterRecord(
                matter.id(),
                matter.wheelYear(),
                matter.title(),
                matter.numbers(),
                matter.missivDate(),
                decisions.of(matter.wheelYear()).stream()
                        .map(decision -> new DecisionRecord(
                                decision.id(),
                                municipality.body(decision.body()).name(),
                                decision.meetingDate(),
                                decision.paragraph(),
                                decision.manner().isDelegated() ? Boolean.TRUE : null,
                                decision.ruling().outcome().title(),
                                decision.documents().stream()
                                        .map(Decision.DecidedDocument::documentVersion)
                                        .sorted(Comparator.naturalOrder())
                                        .toList()))
                        .toList());
    }

    private static Instant morning(LocalDate day) {
        return day.atStartOfDay(Municipality.ZONE).toInstant();
    }
}
