package se.trygghetshjulet.engine;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelCounts.Counts;
import se.trygghetshjulet.engine.WheelCounts.Stage;

/**
 * How the wheel is getting on, for those who run the product: by stage and for all municipalities together, as each
 * municipality by itself would be thousands of series.
 */
@Component
@Profile("!" + Rehearsing.PROFILE)
class WheelGauges implements MeterBinder {

    private static final String PREFIX = "trygghetshjulet.";
    private static final String STAGE = "stage";

    /** However many ask, and for however many gauges, the database is asked once in this time. */
    private static final Duration KEPT = Duration.ofSeconds(15);

    private final LoadingCache<String, Counts> counts;
    private final List<String> stages;

    WheelGauges(WheelCounts tables, ResourcePatternResolver resources) {
        this.counts = Caffeine.newBuilder().expireAfterWrite(KEPT).build(all -> count(tables));
        this.stages = stages(resources);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String stage : stages) {
            gauge(registry, "tasks.open", "Tasks that wait for somebody", stage, Stage::tasks);
            gauge(registry, "tasks.late", "Tasks whose last day has passed", stage, Stage::late);
            gauge(registry, "jobs.due", "Jobs whose time has come", stage, Stage::due);
            gauge(registry, "jobs.dead", "Jobs that have failed and are not tried again", stage, Stage::dead);
            gauge(registry, "cases.open", "Runs of this model that have not ended", stage, Stage::cases);
        }
        Gauge.builder(PREFIX + "letters.waiting", this, gauges -> gauges.of(BrevProcess.KEY, Stage::cases))
                .description("Letters that are written and not yet sent")
                .register(registry);
    }

    private void gauge(
            MeterRegistry registry, String name, String description, String stage, ToLongFunction<Stage> count) {
        Gauge.builder(PREFIX + name, this, gauges -> gauges.of(stage, count))
                .description(description)
                .tag(STAGE, stage)
                .register(registry);
    }

    /** Not a number while the database is away. */
    private double of(String stage, ToLongFunction<Stage> count) {
        Counts now = counts.get("all");
        return now.isKnown() ? count.applyAsLong(now.of(stage)) : Double.NaN;
    }

    /** That it is away is remembered as well, or one question would wait for it a hundred times. */
    private static Counts count(WheelCounts tables) {
        try {
            return tables.count();
        } catch (DataAccessException e) {
            return Counts.UNKNOWN;
        }
    }

    private static List<String> stages(ResourcePatternResolver resources) {
        try {
            return Arrays.stream(resources.getResources("classpath*:processes/*.bpmn"))
                    .map(model -> model.getFilename().replaceFirst("\\.bpmn$", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
