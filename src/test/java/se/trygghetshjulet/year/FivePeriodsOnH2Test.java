package se.trygghetshjulet.year;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class FivePeriodsOnH2Test extends FivePeriods {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> "jdbc:h2:mem:periods;DB_CLOSE_DELAY=-1");
    }
}
