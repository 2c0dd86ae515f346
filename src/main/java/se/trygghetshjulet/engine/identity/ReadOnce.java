package se.trygghetshjulet.engine.identity;

import java.io.InputStream;
import javax.xml.parsers.SAXParser;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.BpmnParseFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Reads each model and each table of decisions once and holds it against its schema once, whichever municipalities it is
 * deployed for and however often the engine forgets a definition; models once for all engines of the JVM, of which each
 * rehearsal is one. What an engine makes of it, it makes for each anew.
 */
@Component
class ReadOnce extends AbstractProcessEnginePlugin implements BpmnParseFactory {

    private static final Contents<Element> MODELS = new Contents<>();
    private static final ModelSchema SCHEMA = new ModelSchema();

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setBpmnParseFactory(this);
        DefaultDmnEngineConfiguration decisions = new DefaultDmnEngineConfiguration();
        decisions.setTransformer(new TablesReadOnce());
        configuration.setDmnEngineConfiguration(decisions);
    }

    @Override
    public BpmnParse createBpmnParse(BpmnParser parser) {
        return new ModelParse(new ModelParser(parser));
    }

    /** The engine gives it a stream, and reads that by the parser's own means unless the model is known. */
    private static final class ModelParse extends BpmnParse {

        private Contents.Content content;

        ModelParse(ModelParser parser) {
            super(parser);
            // the schema comes with the parser
            schemaResource = null;
            parser.reader = new ModelReader(SCHEMA, this::known, this::read);
        }

        @Override
        public ModelParse sourceInputStream(InputStream model) {
            content = Contents.read(model);
            super.sourceInputStream(content.stream());
            return this;
        }

        /** Nothing in the engine changes what has been read. */
        private boolean known() {
            rootElement = content == null ? null : MODELS.of(content);
            return rootElement != null;
        }

        private void read() {
            if (content != null && !hasErrors() && !hasWarnings()) {
                MODELS.keep(content, rootElement);
            }
        }
    }

    private static final class ModelParser extends BpmnParser {

        private SAXParser reader;

        ModelParser(BpmnParser parser) {
            super(parser.getExpressionManager(), null);
            setParseListeners(parser.getParseListeners());
        }

        @Override
        protected void enableSchemaValidation(boolean isEnabled) {
            // it always is
        }

        @Override
        protected SAXParser getSaxParser() {
            return reader;
        }
    }
}
