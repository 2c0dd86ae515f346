package se.trygghetshjulet.document;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The start argument {@code --kontrollera-dokument}: checks all documents and stops the start where one was tampered with. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ChainCommand implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ChainCommand.class);
    private static final String ARGUMENT = "kontrollera-dokument";

    private final ChainCheck check;

    ChainCommand(ChainCheck check) {
        this.check = check;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!arguments.containsOption(ARGUMENT)) {
            return;
        }
        ChainCheck.Report report = check.check();
        if (!report.isWhole()) {
            throw new IllegalStateException("Dokumenten har ändrats bakom produktens rygg: " + report.fault());
        }
        LOG.info("Dokumenten är orörda: {} tillstånd, {} texter", report.links(), report.contents());
    }
}
