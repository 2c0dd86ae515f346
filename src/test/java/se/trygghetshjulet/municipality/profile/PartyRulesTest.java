package se.trygghetshjulet.municipality.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.trygghetshjulet.municipality.Mandate;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Parties;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.Signatories;

/** Parties beside the municipality and the police: what they are called, who speaks and signs for them. */
class PartyRulesTest {

    private static final Path GOOD = Path.of("src/test/kommuner/partby.yaml");

    private static final Party RADDNINGSTJANST = Party.of("raddningstjanst");
    private static final Party FASTIGHETSAGARNA = Party.of("fastighetsagarna");

    private final ProfileReader reader =
            new ProfileReader(Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    void eachIsNamedAsSwedishHasIt() throws IOException {
        Parties parties = read(Files.readString(GOOD)).parties();

        assertThat(parties.name(Party.BADA))
                .isEqualTo("Partby kommun, Polismyndigheten, lokalpolisområde Part och Räddningstjänsten Partby");
        assertThat(parties.title(Party.BADA)).isEqualTo("Kommunen, polisen och räddningstjänsten tillsammans");
        assertThat(parties.title(RADDNINGSTJANST)).isEqualTo("Räddningstjänsten");
        assertThat(parties.genitive(FASTIGHETSAGARNA)).isEqualTo("fastighetsägarnas");
        assertThat(parties.title(Party.of("borta"))).isEqualTo("Borta");
        assertThat(parties.nameWithout(RADDNINGSTJANST))
                .isEqualTo("Partby kommun och Polismyndigheten, lokalpolisområde Part");
    }

    @Test
    void aPartnerSharesNothingThatTheOthersHaveAgreedOn() throws IOException {
        Parties parties = read(Files.readString(GOOD)).parties();

        assertThat(parties.signing()).containsExactly(Party.KOMMUN, Party.POLIS, RADDNINGSTJANST);
        assertThat(parties.concerns(Party.BADA, RADDNINGSTJANST)).isTrue();
        assertThat(parties.concerns(Party.BADA, FASTIGHETSAGARNA)).isFalse();
        assertThat(parties.concerns(FASTIGHETSAGARNA, FASTIGHETSAGARNA)).isTrue();
        assertThat(parties.titled("fastighetsägarna")).contains(FASTIGHETSAGARNA);
    }

    @Test
    void oneRoleMaySignForSeveralEachByItsOwnWord() throws IOException {
        Signatories signatories = read(Files.readString(GOOD)).signatories();

        assertThat(signatories.orders()).containsExactly(1, 2, 3, 4);
        assertThat(signatories.mandates().map(Mandate::word))
                .containsExactly(
                        "ks-ordforande", "bra-ledamot", "lokalpolisomradeschef", "raddningstjanst:bra-ledamot");
        assertThat(signatories.mandates())
                .allSatisfy(mandate ->
                        assertThat(Mandate.of(mandate.word(), signatories)).isEqualTo(mandate));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id: raddningstjanst,   | id: räddningstjänst,   | parties.others[0].id     | ska vara 2–20 små bokstäver a–z och siffror",
                "id: raddningstjanst,   | id: bada,              | parties.others[0].id     | id 'bada' är upptaget, välj ett annat",
                "id: fastighetsagarna,  | id: raddningstjanst,   | parties.others[1].id     | id 'raddningstjanst' används två gånger",
                "title: fastighetsägarna | title: polisen         | parties.others[1].title  | två parter kallas 'polisen'",
                "title: räddningstjänsten, |                      | parties.others[0].title  | fältet måste fyllas i",
                "approves: true         | approves: ibland       | parties.others[0].approves | 'ibland'",
                "signs: false, role     | role                   | parties.others[1]        | ange vem som skriver under för 'fastighetsagarna' under signatories/others, eller signs: false för en partner",
                "approves: true         | signs: false           | signatories.others.raddningstjanst | parten har signs: false och skriver inte under",
                "    raddningstjanst:   | '    vaktbolaget:'     | signatories.others.vaktbolaget | parten 'vaktbolaget' finns inte under parties/others",
                "role: bra-ledamot, person: partby-raddningschef} | role: bra-ledamot} | parties.others[0].person | rollen bra-ledamot svarar för flera parter, ange vem det är",
                "title: Räddningschef, person: partby-raddningschef, order: 4 | title: Räddningschef | signatories.others.raddningstjanst[0].person | rollen bra-ledamot skriver under för flera parter, ange vem det är",
                "role: bra-ledamot, person: partby-raddningschef} | role: registrator, person: partby-raddningschef} | parties.others[0].person | 'partby-raddningschef' har inte rollen registrator",
                "person: partby-fastighetsagare} | person: partby-nagon} | parties.others[1].person | 'partby-nagon' finns inte under people",
                "{field: measure, label: Åtgärd} | {field: measureKommun, label: K}\\n    - {field: measurePolis, label: P} | planTable.columns | measureKommun och measurePolis visar bara två parters åtgärder",
                "    - {field: owner, label: Ansvarig}\\n |         | planTable.columns        | ta med owner, så att planen visar vilken part som gör vad"
            })
    void aFaultyOneIsRefused(String right, String wrong, String field, String reason) throws IOException {
        String good = Files.readString(GOOD);
        String replaced = right.replace("\\n", "\n").replaceAll("^'|'$", "");
        String replacement = wrong == null ? "" : wrong.replace("\\n", "\n").replaceAll("^'|'$", "");
        int from = good.indexOf(replaced.strip());
        assertThat(from).as(right).isNotNegative();
        String faulty = good.substring(0, from)
                + replacement.strip()
                + good.substring(from + replaced.strip().length());

        assertThatThrownBy(() -> read(faulty))
                .isInstanceOf(InvalidProfile.class)
                .message()
                .matches("(?s).*\\brad \\d+, " + Pattern.quote(field) + ": .*")
                .contains(reason);
    }

    private Municipality read(String profile) throws IOException {
        return reader.read("partby.yaml", profile.getBytes(StandardCharsets.UTF_8))
                .municipality();
    }
}
