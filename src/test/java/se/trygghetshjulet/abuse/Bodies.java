package se.trygghetshjulet.abuse;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;

/** Questions that are more than anybody has to say. */
final class Bodies {

    private final Raw raw;
    private final Caller coordinator;
    private final Caller nobody;
    /** At each of four addresses. */
    private static final int SILENT = 20;

    private final SoftAssertions all = new SoftAssertions();

    Bodies(int port, String coordinator) {
        this.raw = new Raw(port);
        this.coordinator = new Caller(port, coordinator);
        this.nobody = new Caller(port, null);
    }

    /** More than anybody has to say: it is told off, and not waited for. */
    void tooMuchIsToldOff() throws IOException {
        Map<String, String> json = Map.of(
                "Authorization",
                Raw.basic(coordinator.id()),
                "Content-Type",
                Caller.JSON,
                "Content-Length",
                "1073741824");
        all.assertThat(raw.ask("POST", "/engine-rest/task", json, "{\"x\":"))
                .startsWith("HTTP/1.1 400")
                .contains("för stort");
        Map<String, String> form = new HashMap<>(json);
        form.put("Content-Type", Caller.FORM);
        all.assertThat(raw.ask("POST", "/installningar", form, "")).matches("(?s)HTTP/1\\.1 4\\d\\d .*");
        form.put("Content-Type", Caller.MULTIPART);
        all.assertThat(raw.ask("POST", "/verifiera", form, "--gransen\r\n")).matches("(?s)HTTP/1\\.1 4\\d\\d .*");
        all.assertThat(raw.ask("POST", "/dokument/mjolby/paket", form, "--gransen\r\n"))
                .matches("(?s)HTTP/1\\.1 4\\d\\d .*");

        all.assertThat(raw.ask("GET", "/", Map.of("X-Stor", "x".repeat(100_000)), ""))
                .matches("(?s)(HTTP/1\\.1 4\\d\\d .*)?");
        StringBuilder many = new StringBuilder("/engine-rest/task?x=0");
        for (int i = 0; i < 1500; i++) {
            many.append("&a=").append(i % 10);
        }
        all.assertThat(raw.ask("GET", many.toString(), Map.of("Authorization", Raw.basic(coordinator.id())), ""))
                .matches("(?s)HTTP/1\\.1 [24]\\d\\d .*");
        String deep = "[".repeat(2000) + "]".repeat(2000);
        for (String path :
                List.of("/engine-rest/task", "/engine-rest/history/task/count", "/engine-rest/identity/verify")) {
            all.assertThat(coordinator
                            .send("POST", path, Caller.JSON, "{\"taskVariables\":" + deep + "}")
                            .status())
                    .as(path)
                    .isEqualTo(400);
        }
        all.assertThat(nobody.get("/").status()).isEqualTo(200);
        all.assertAll();
    }

    /** Many announce a body and say nothing more: others are answered meanwhile, and the silent are let go of in the end. */
    void whatIsAnnouncedAndNeverComesHoldsUpNobody(boolean untilTheEnd) throws IOException {
        List<Socket> silent = new ArrayList<>();
        try {
            for (String path : List.of("/verifiera", "/installningar", "/engine-rest/task", "/anmal/mjolby")) {
                for (int i = 0; i < SILENT; i++) {
                    silent.add(raw.announce(
                            "POST",
                            path,
                            Map.of(
                                    "Authorization",
                                    Raw.basic(coordinator.id()),
                                    "Content-Type",
                                    path.startsWith("/engine") ? Caller.JSON : Caller.FORM,
                                    "Content-Length",
                                    "100")));
                }
            }
            all.assertThat(nobody.get("/").status()).isEqualTo(200);
            all.assertThat(coordinator.get("/samordning/mjolby").status()).isEqualTo(200);
            all.assertThat(coordinator.get("/engine-rest/task/count").status()).isEqualTo(200);
            if (untilTheEnd) {
                for (Socket socket : silent) {
                    all.assertThat(Raw.untilHungUp(socket)).doesNotContain("HTTP/1.1 2", "HTTP/1.1 5");
                }
            }
        } finally {
            for (Socket socket : silent) {
                socket.close();
            }
        }
        all.assertAll();
    }
}
