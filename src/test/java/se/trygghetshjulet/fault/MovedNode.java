package se.trygghetshjulet.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import se.trygghetshjulet.Application;

/** The product as a node whose clock can be moved while it runs: each line on standard input says how far, in milliseconds. */
public final class MovedNode {

    /** How far it is moved from the start, in milliseconds. */
    static final String OFFSET = "offset";

    private MovedNode() {}

    public static void main(String[] arguments) {
        ClockUtil.offset(Long.getLong(OFFSET, 0));
        Thread orders = new Thread(MovedNode::follow, "clock");
        orders.setDaemon(true);
        orders.start();
        Application.main(arguments);
    }

    private static void follow() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            lines.lines().map(Long::valueOf).forEach(ClockUtil::offset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
