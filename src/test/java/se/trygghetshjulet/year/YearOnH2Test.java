package se.trygghetshjulet.year;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class YearOnH2Test extends YearStory {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> "jdbc:h2:mem:year;DB_CLOSE_DELAY=-1");
    }
}
