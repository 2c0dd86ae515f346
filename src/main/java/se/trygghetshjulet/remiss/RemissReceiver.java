package se.trygghetshjulet.remiss;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;

/**
 * One who is asked, and what came of it.
 *
 * @param email null for somebody who answers in the product
 * @param role id of the role of those who may answer in the product; null where the coordinator enters the answer
 * @param receivedOn when the answer, or the word that there would be none, came; null until then and where nothing came
 * @param answer in short; null without one
 * @param secret part of the address at which somebody without an account reads what was sent; nobody guesses its 256 bits
 * @param points what is wanted otherwise, one by one
 */
@Table("remiss_receiver")
record RemissReceiver(
        @Id Long id,
        String kommun,
        Long remissRound,
        int rowNo,
        String name,
        String email,
        String role,
        RemissStatus status,
        LocalDate receivedOn,
        String answer,
        String recordedBy,
        Instant recordedAt,
        String secret,

        @MappedCollection(idColumn = "remiss_receiver", keyColumn = "row_no")
        List<Point> points) {

    private static final int OCTETS = 32;
    private static final StringKeyGenerator SECRETS =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), OCTETS);

    static RemissReceiver asked(RemissRound round, int row, String name, String email, String role) {
        return new RemissReceiver(
                null,
                round.kommun(),
                round.id(),
                row,
                name,
                email,
                role,
                RemissStatus.VANTAR,
                null,
                null,
                null,
                null,
                SECRETS.generateKey(),
                List.of());
    }

    RemissReceiver answered(
            RemissStatus newStatus, LocalDate day, String text, List<Point> newPoints, String person, Instant at) {
        return new RemissReceiver(
                id, kommun, remissRound, rowNo, name, email, role, newStatus, day, text, person, at, secret, newPoints);
    }

    RemissReceiver weighed(List<Point> newPoints) {
        return new RemissReceiver(
                id,
                kommun,
                remissRound,
                rowNo,
                name,
                email,
                role,
                status,
                receivedOn,
                answer,
                recordedBy,
                recordedAt,
                secret,
                newPoints);
    }

    boolean hasAnswered() {
        return status == RemissStatus.SVAR;
    }

    /** What came of it, in Swedish: "Svarade 2026-11-20, 3 dagar efter sista dagen." */
    String told(LocalDate lastDay) {
        return switch (status) {
            case VANTAR -> "Har inte svarat än.";
            case SVAR -> "Svarade " + receivedOn + late(lastDay);
            case AVSTAR -> "Avstod från att svara, " + receivedOn + late(lastDay);
            case UTEBLEV -> "Inget svar kom in.";
        };
    }

    private String late(LocalDate lastDay) {
        long days = ChronoUnit.DAYS.between(lastDay, receivedOn);
        return days <= 0 ? "." : ", " + days + (days == 1 ? " dag" : " dagar") + " efter sista dagen.";
    }

    /**
     * Something that is wanted otherwise.
     *
     * @param stand null until it is weighed
     * @param why the reason for that; null until then
     */
    @Table("remiss_point")
    record Point(String point, Consideration stand, String why) {}
}
