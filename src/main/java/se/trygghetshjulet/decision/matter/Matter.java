package se.trygghetshjulet.decision.matter;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.municipality.WheelYear;

/** The ärende of a year: its diarienummer, one or more, and the tjänsteskrivelse that the bodies decide on. */
@Table("matter")
public record Matter(
        @Id Long id,
        String kommun,
        int planYear,
        int addendum,
        String title,
        LocalDate missivDate,
        String background,
        String summary,
        String changes,

        @MappedCollection(idColumn = "matter", keyColumn = "row_no")
        List<Diarienummer> diarienummer,

        @MappedCollection(idColumn = "matter", keyColumn = "row_no")
        List<Proposal> proposals,

        @MappedCollection(idColumn = "matter", keyColumn = "row_no")
        List<Receiver> receivers) {

    public WheelYear wheelYear() {
        return new WheelYear(kommun, planYear, addendum);
    }

    public List<String> numbers() {
        return diarienummer.stream().map(Diarienummer::diarienummer).toList();
    }

    Matter registered(String newTitle, List<Diarienummer> numbers) {
        return new Matter(
                id,
                kommun,
                planYear,
                addendum,
                newTitle,
                missivDate,
                background,
                summary,
                changes,
                numbers,
                proposals,
                receivers);
    }

    public Matter withMissiv(
            LocalDate date,
            String newBackground,
            String newSummary,
            String newChanges,
            List<Proposal> newProposals,
            List<Receiver> newReceivers) {
        return new Matter(
                id,
                kommun,
                planYear,
                addendum,
                title,
                date,
                newBackground,
                newSummary,
                newChanges,
                diarienummer,
                newProposals,
                newReceivers);
    }

    @Table("matter_diarienummer")
    public record Diarienummer(String diarienummer) {}

    @Table("matter_proposal")
    public record Proposal(String proposal) {}

    @Table("matter_receiver")
    public record Receiver(String name, String email) {}
}
