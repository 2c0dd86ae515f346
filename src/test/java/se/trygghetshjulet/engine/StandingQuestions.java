package se.trygghetshjulet.engine;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many questions to the database it takes to tell where some wheels stand. */
public final class StandingQuestions {

    private StandingQuestions() {}

    public static long asked(DataSource source, Collection<String> kommuner) {
        AtomicLong asked = new AtomicLong();
        DataSource counted = ProxyDataSourceBuilder.create(source)
                .afterQuery((execution, questions) -> asked.addAndGet(questions.size()))
                .build();
        new WheelStandings(JdbcClient.create(counted)).of(kommuner);
        return asked.get();
    }
}
