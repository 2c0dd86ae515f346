package se.trygghetshjulet;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.relational.RelationalManagedTypes;
import org.springframework.data.relational.core.mapping.NamingStrategy;
import se.trygghetshjulet.municipality.Party;

/** Leaves table names unquoted, as H2 and PostgreSQL fold their case in opposite ways, and keeps parties as words. */
@Configuration(proxyBeanMethods = false)
class DataConfiguration extends AbstractJdbcConfiguration {

    @Override
    protected List<?> userConverters() {
        return List.of(PartyToWord.INSTANCE, WordToParty.INSTANCE);
    }

    @Override
    public JdbcMappingContext jdbcMappingContext(
            Optional<NamingStrategy> namingStrategy,
            JdbcCustomConversions customConversions,
            RelationalManagedTypes jdbcManagedTypes) {
        JdbcMappingContext context = super.jdbcMappingContext(namingStrategy, customConversions, jdbcManagedTypes);
        context.setForceQuote(false);
        return context;
    }

    @WritingConverter
    private enum PartyToWord implements Converter<Party, String> {
        INSTANCE;

        @Override
        public String convert(Party party) {
            return party.name();
        }
    }

    @ReadingConverter
    private enum WordToParty implements Converter<String, Party> {
        INSTANCE;

        @Override
        public Party convert(String word) {
            return Party.of(word);
        }
    }
}
