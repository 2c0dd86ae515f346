package se.trygghetshjulet.letter.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.trygghetshjulet.letter.outbox.Mailbox.UnusableAddress;

/** An address is used as it stands, with its domain in ASCII, or not at all. */
class MailboxTest {

    @ParameterizedTest
    @CsvSource({
        "eva.ek@kommun.example, eva.ek@kommun.example",
        "' eva@kommun.example ', eva@kommun.example",
        "o'brien+plan@kommun.example, o'brien+plan@kommun.example",
        "eva@götene.example, eva@xn--gtene-jua.example",
        "EVA@ÅÄÖ.example, EVA@xn--4cab6c.example",
        "eva@localhost, eva@localhost"
    })
    void itsDomainBecomesAscii(String address, String sent) {
        assertThat(Mailbox.of(address).address()).isEqualTo(sent);
        assertThat(Mailbox.of(address).needsUtf8()).isFalse();
    }

    @Test
    void signsBeforeTheAtCannotBecomeAscii() {
        Mailbox mailbox = Mailbox.of("åsa@götene.example");
        assertThat(mailbox.address()).isEqualTo("åsa@xn--gtene-jua.example");
        assertThat(mailbox.needsUtf8()).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   "})
    void noneIsSaidToBeMissing(String address) {
        assertThatThrownBy(() -> Mailbox.of(address))
                .isInstanceOf(UnusableAddress.class)
                .hasMessage("Mottagaren saknar e-postadress.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eva",
                "@kommun.example",
                "eva@",
                "eva@kommun.example, ond@example.org",
                "eva@kommun.example;ond@example.org",
                "Eva <eva@kommun.example>",
                "eva ek@kommun.example",
                "eva@kommun.example\r\nBcc: ond@example.org",
                "eva\r\n@kommun.example",
                "eva\u0085@kommun.example",
                "eva@kom mun.example",
                "eva@kommun..example",
                "eva@-kommun.example",
                "eva@[127.0.0.1]",
                "eva..ek@kommun.example",
                "\"eva ek\"@kommun.example",
                "eva@ond@kommun.example",
                "undisclosed:eva@kommun.example;"
            })
    void whatIsNoSingleAddressIsRefusedInSwedish(String address) {
        assertThatThrownBy(() -> Mailbox.of(address))
                .isInstanceOf(UnusableAddress.class)
                .hasMessageStartingWith("Mottagarens e-postadress ");
    }

    @Test
    void oneThatNoServerHasRoomForIsRefused() {
        assertThatThrownBy(() -> Mailbox.of("a".repeat(65) + "@kommun.example"))
                .hasMessage("Mottagarens e-postadress är för lång.");
        assertThatThrownBy(() -> Mailbox.of("a@" + "kommun.".repeat(40) + "example"))
                .isInstanceOf(UnusableAddress.class);
    }
}
