package se.trygghetshjulet.engine.identity;

import java.io.InputStream;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRequirementsGraph;
import org.camunda.bpm.dmn.engine.impl.spi.transform.DmnTransform;
import org.camunda.bpm.dmn.engine.impl.transform.DefaultDmnTransform;
import org.camunda.bpm.dmn.engine.impl.transform.DefaultDmnTransformer;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** What {@link ReadOnce} is for tables of decisions. */
final class TablesReadOnce extends DefaultDmnTransformer {

    private final Contents<DmnModelInstance> tables = new Contents<>();

    @Override
    public DmnTransform createTransform() {
        return new Transform();
    }

    private final class Transform extends DefaultDmnTransform {

        Transform() {
            super(TablesReadOnce.this);
        }

        @Override
        public void setModelInstance(InputStream table) {
            Contents.Content content = Contents.read(table);
            modelInstance = tables.of(content);
            if (modelInstance == null) {
                super.setModelInstance(content.stream());
                tables.keep(content, modelInstance);
            }
        }

        /** One at a time: the JDK's documents unfold while they are looked at. */
        @Override
        public <T extends DmnDecisionRequirementsGraph> T transformDecisionRequirementsGraph() {
            synchronized (modelInstance) {
                return super.transformDecisionRequirementsGraph();
            }
        }

        @Override
        public <T extends DmnDecision> List<T> transformDecisions() {
            synchronized (modelInstance) {
                return super.transformDecisions();
            }
        }
    }
}
