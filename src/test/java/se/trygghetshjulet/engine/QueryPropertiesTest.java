package se.trygghetshjulet.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Member;
import org.apache.ibatis.ognl.MemberAccess;
import org.apache.ibatis.ognl.Ognl;
import org.apache.ibatis.ognl.OgnlContext;
import org.apache.ibatis.ognl.OgnlException;
import org.camunda.bpm.engine.impl.JobQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the engine's statements ask of its queries has the answers that it had. */
class QueryPropertiesTest {

    @BeforeAll
    static void register() {
        QueryProperties.register();
    }

    @Test
    void aQuestionInItsOwnWordsIsAnswered() throws OgnlException {
        TaskQueryImpl query = new TaskQueryImpl();
        TaskQueryImpl either = (TaskQueryImpl) query.or().taskName("Skriv planen");

        assertThat(asked(query, "isOrQueryActive")).isEqualTo(false);
        assertThat(asked(either, "isOrQueryActive")).isEqualTo(true);
    }

    @Test
    void aGetterIsRead() throws OgnlException {
        TaskQueryImpl query =
                (TaskQueryImpl) new TaskQueryImpl().taskName("Skriv planen").tenantIdIn("provby");

        assertThat(asked(query, "name")).isEqualTo("Skriv planen");
        assertThat(asked(query, "tenantIds[0]")).isEqualTo("provby");
    }

    @Test
    void aMethodThatBuildsTheQueryIsNotTakenForOneThatTells() throws OgnlException {
        TaskQueryImpl query = new TaskQueryImpl();

        assertThat(asked(query, "withCandidateGroups")).isEqualTo(false);
        assertThat(query.isWithCandidateGroups()).isFalse();
    }

    @Test
    void whatAQueryDoesNotKnowIsAnErrorAsBefore() {
        assertThatThrownBy(() -> asked(new JobQueryImpl(), "shoeSize")).isInstanceOf(OgnlException.class);
    }

    private static Object asked(Object query, String expression) throws OgnlException {
        return Ognl.getValue(expression, Ognl.createDefaultContext(query, new EverythingPublic()), query);
    }

    private static final class EverythingPublic implements MemberAccess {

        @Override
        public Object setup(OgnlContext context, Object target, Member member, String propertyName) {
            return null;
        }

        @Override
        public void restore(OgnlContext context, Object target, Member member, String propertyName, Object state) {}

        @Override
        public boolean isAccessible(OgnlContext context, Object target, Member member, String propertyName) {
            return true;
        }
    }
}
