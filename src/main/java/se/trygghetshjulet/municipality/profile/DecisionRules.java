package se.trygghetshjulet.municipality.profile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import se.trygghetshjulet.municipality.Body;
import se.trygghetshjulet.municipality.DecidingBodies;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.RemissTerms;
import se.trygghetshjulet.municipality.Role;

/** What holds between those who decide: the bodies, what kommunallagen (2017:725) lets them, and those who are asked. */
class DecisionRules {

    private static final String EXECUTIVE = "ks";
    private static final String ASSEMBLY = "kf";

    /** Elected, or employed by somebody else: none of them is an official of the municipality (KL 7:5). */
    private static final Set<Role> NO_OFFICIALS =
            EnumSet.of(Role.KS_ORDFORANDE, Role.KOMMUNPOLIS, Role.LOKALPOLISOMRADESCHEF);

    private final Municipality municipality;
    private final DecidingBodies decision;
    private final List<Fault> faults = new ArrayList<>();

    DecisionRules(Municipality municipality) {
        this.municipality = municipality;
        this.decision = municipality.decision();
    }

    List<Fault> faults() {
        bodies();
        path();
        if (decision.delegation() != null) {
            delegation();
        }
        if (decision.remiss() != null) {
            remiss(decision.remiss().receivers());
        }
        return faults;
    }

    private void bodies() {
        Set<String> needed = new TreeSet<>(Set.of(EXECUTIVE));
        if (municipality.documents().guideline() != null) {
            needed.add(ASSEMBLY);
        }
        needed.stream()
                .filter(body -> !municipality.bodies().containsKey(body))
                .forEach(body -> fault("/bodies", "instansen '" + body + "' saknas"));
        municipality.bodies().forEach((id, body) -> {
            if (ASSEMBLY.equals(id) && body.allowsPerCapsulam()) {
                fault(
                        "/bodies/kf/perCapsulam",
                        "fullmäktige beslutar bara vid sammanträde (kommunallagen 5 kap.), ta bort fältet");
            }
            if (body.host() != null && Set.of(EXECUTIVE, ASSEMBLY).contains(id)) {
                fault("/bodies/" + id + "/host", "bara en gemensam nämnd har en värdkommun (kommunallagen 3 kap. 9 §)");
            }
            if (!body.members().isEmpty()) {
                members("/bodies/" + id + "/members", body);
            }
        });
    }

    private void members(String at, Body body) {
        if (body.host() == null) {
            fault(at, "bara en gemensam nämnd har flera kommuner, ange värdkommunen i host eller ta bort fältet");
        } else if (!body.members().contains(body.host())) {
            fault(at, "ta med värdkommunen '" + body.host() + "', som också anslår protokollen");
        }
        if (new HashSet<>(body.members()).size() < body.members().size()) {
            fault(at, "en kommun står två gånger");
        }
    }

    private void path() {
        List<String> informed = decision.informed();
        for (int row = 0; row < informed.size(); row++) {
            String at = "/decision/informed/" + row;
            known(at, informed.get(row));
            if (List.of(decision.adopts(), Objects.requireNonNullElse(decision.proposes(), ""))
                    .contains(informed.get(row))) {
                fault(at, "instansen '" + informed.get(row) + "' behandlar själv ärendet, ta bort den här");
            }
        }
        known("/decision/adopts", decision.adopts());
        if (decision.proposes() == null) {
            return;
        }
        known("/decision/proposes", decision.proposes());
        if (decision.proposes().equals(decision.adopts())) {
            fault("/decision/proposes", "instansen föreslår inte för sig själv, ta bort fältet eller välj en annan");
        } else if (ASSEMBLY.equals(decision.proposes())) {
            fault("/decision/proposes", "fullmäktige lämnar inga förslag, välj den instans som bereder ärendet");
        }
    }

    private void delegation() {
        if (ASSEMBLY.equals(decision.adopts())) {
            fault(
                    "/decision/delegation",
                    "fullmäktige delegerar till nämnder och inte till tjänstemän (kommunallagen 5 kap. 2 §)");
        }
        if (decision.proposes() != null) {
            fault("/decision/proposes", "ingen instans föreslår när en tjänsteman beslutar, ta bort fältet");
        }
        Role role = decision.delegation().role();
        if (NO_OFFICIALS.contains(role)) {
            fault(
                    "/decision/delegation/role",
                    "rollen " + role.id() + " är ingen anställd i kommunen (kommunallagen 7 kap. 5 §)");
        }
    }

    private void remiss(List<RemissTerms.Receiver> receivers) {
        Set<String> names = new HashSet<>();
        for (int row = 0; row < receivers.size(); row++) {
            RemissTerms.Receiver receiver = receivers.get(row);
            String at = "/decision/remiss/receivers/" + row;
            if (!names.add(receiver.name())) {
                fault(at + "/name", "'" + receiver.name() + "' står två gånger");
            }
            if (receiver.email() == null && receiver.role() == null) {
                fault(at, "ange e-postadress eller roll, annars når remissen ingen");
            }
        }
    }

    private void known(String at, String body) {
        if (!municipality.bodies().containsKey(body)) {
            fault(at, "instansen '" + body + "' finns inte under bodies");
        }
    }

    private void fault(String at, String reason) {
        faults.add(new Fault(at, reason));
    }
}
