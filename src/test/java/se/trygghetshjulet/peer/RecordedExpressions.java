package se.trygghetshjulet.peer;

import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.springframework.context.ApplicationContext;

/** Evaluates expressions as the product does, and has the recorder told what one that asks the product was answered. */
final class RecordedExpressions extends SpringExpressionManager {

    private final ScoreRecorder recorder;

    RecordedExpressions(ApplicationContext context, ScoreRecorder recorder) {
        super(context, null);
        this.recorder = recorder;
    }

    @Override
    public Expression createExpression(String text) {
        Expression expression = super.createExpression(text);
        return PeerModels.asksTheProduct(text) || PeerModels.isOfDecision(text) ? new Recorded(expression) : expression;
    }

    private final class Recorded implements Expression {

        private final Expression expression;

        private Recorded(Expression expression) {
            this.expression = expression;
        }

        @Override
        public Object getValue(VariableScope scope) {
            return told(scope, expression.getValue(scope));
        }

        @Override
        public Object getValue(VariableScope scope, BaseDelegateExecution context) {
            return told(scope, expression.getValue(scope, context));
        }

        private Object told(VariableScope scope, Object answer) {
            recorder.answered(scope, getExpressionText(), answer);
            return answer;
        }

        @Override
        public void setValue(Object value, VariableScope scope) {
            expression.setValue(value, scope);
        }

        @Override
        public void setValue(Object value, VariableScope scope, BaseDelegateExecution context) {
            expression.setValue(value, scope, context);
        }

        @Override
        public String getExpressionText() {
            return expression.getExpressionText();
        }

        @Override
        public boolean isLiteralText() {
            return expression.isLiteralText();
        }
    }
}
