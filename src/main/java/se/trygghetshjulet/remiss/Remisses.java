package se.trygghetshjulet.remiss;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.municipality.WheelYear;

/** What a turn's round has given, for those who decide and for the archive. */
@Service
@Transactional(readOnly = true)
public class Remisses {

    private final RemissRounds rounds;
    private final RemissReceivers receivers;

    Remisses(RemissRounds rounds, RemissReceivers receivers) {
        this.rounds = rounds;
        this.receivers = receivers;
    }

    /** Empty where there was no round, and until its answers are compiled. */
    public Optional<Compilation> of(WheelYear turn) {
        return rounds.of(turn).filter(RemissRound::isCompiled).map(this::compilation);
    }

    /**
     * The municipality that has sent a version to somebody at a secret address, while the answers are waited for.
     *
     * @return empty as well for an address that does not exist, or has had its time
     */
    public Optional<String> sender(String secret, Long version) {
        return receivers
                .findBySecret(secret)
                .flatMap(receiver -> rounds.findById(receiver.remissRound()))
                .filter(round -> !round.isCompiled())
                .filter(round -> round.documents().contains(new RemissRound.SentDocument(version)))
                .map(RemissRound::kommun);
    }

    /** Where somebody without an account reads a version that was sent. */
    static String path(RemissReceiver receiver, Long version) {
        return "/remiss/" + receiver.secret() + "/" + version + ".pdf";
    }

    private Compilation compilation(RemissRound round) {
        List<RemissReceiver> all = receivers.findByRemissRoundOrderByRowNo(round.id());
        return new Compilation(
                round.sentOn(),
                round.lastDay(),
                round.documents().stream()
                        .map(RemissRound.SentDocument::documentVersion)
                        .sorted()
                        .toList(),
                round.summary(),
                all.stream()
                        .map(receiver -> new Compilation.Answer(
                                receiver.name(), receiver.told(round.lastDay()), receiver.answer()))
                        .toList(),
                all.stream()
                        .flatMap(receiver -> receiver.points().stream()
                                .map(point -> new Compilation.Weighed(
                                        receiver.name(),
                                        point.point(),
                                        point.stand().title(),
                                        point.why())))
                        .toList());
    }
}
