package se.trygghetshjulet;

import static se.trygghetshjulet.Findings.none;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;
import se.trygghetshjulet.WheelModel.Expression;
import se.trygghetshjulet.WheelModel.Tag;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.municipality.Role;

/** Holds what the models in {@code processes/} name against the code that is to answer, before any engine starts. */
class ModelBindingTest {

    private static final Set<String> LANGUAGE = Set.of(
            "true", "false", "null", "and", "or", "not", "empty", "eq", "ne", "lt", "gt", "le", "ge", "div", "mod");

    private static final Pattern DELEGATE = Pattern.compile("\\$\\{([a-z][A-Za-z]*(Delegate|Listener))}");
    private static final Pattern ROLES = Pattern.compile("\\$\\{roles\\.of\\(execution, '([a-z,-]+)'\\)}");
    private static final Pattern PROFILE_ROLE = Pattern.compile(
            "\\$\\{(roles\\.for[A-Z][A-Za-z]*|followUpRhythm\\.groupFor|parties\\.[a-z]+For|remissPath\\.groupsFor)"
                    + "\\(execution(, '?[a-zA-Z]+'?)?\\)}");

    /** One whom a bean of ours knows. */
    private static final Pattern PERSON = Pattern.compile("\\$\\{[a-z][A-Za-z]*\\.[a-z][A-Za-z]*\\(execution\\)}");

    private static final Pattern NAME = Pattern.compile("(?<![\\w.])([A-Za-z_]\\w*)(?:\\.([A-Za-z_]\\w*)(\\()?)?");

    private final List<WheelModel> models = WheelModel.all();
    private final Map<String, Class<?>> beans = WheelBeans.byName();

    @Test
    void noModelHoldsCode() {
        Set<String> forbidden = Set.of(
                "class",
                "expression",
                "type",
                "topic",
                "formKey",
                "formHandlerClass",
                "variableMappingClass",
                "resource");
        none(models.stream()
                .flatMap(model -> model.tags()
                        .flatMap(tag -> Stream.concat(
                                tag.camundaAttributes().stream()
                                        .filter(forbidden::contains)
                                        .map(name -> model.at(
                                                tag.owner(), "replace camunda:" + name + " by a delegate bean")),
                                isCode(tag)
                                        ? Stream.of(
                                                model.at(tag.owner(), "replace " + tag.name() + " by a delegate bean"))
                                        : Stream.empty()))));
    }

    private static boolean isCode(Tag tag) {
        return Set.of("scriptTask", "script", "connector", "formData").contains(tag.name())
                || "conditionExpression".equals(tag.name())
                        && !tag.attribute("language").isEmpty();
    }

    @Test
    void aServiceTaskIsDoneByADelegate() {
        none(models.stream()
                .flatMap(model -> model.all(ServiceTask.class).stream()
                        .filter(task -> task.getCamundaDelegateExpression() == null)
                        .map(task -> model.at(task, "give it camunda:delegateExpression=\"${…Delegate}\""))));
    }

    @Test
    void aListenerIsABean() {
        none(models.stream()
                .flatMap(model -> model.tags()
                        .filter(tag -> tag.isCamundas() && tag.name().endsWith("Listener"))
                        .filter(tag -> !DELEGATE.matcher(tag.attribute("delegateExpression"))
                                .matches())
                        .map(tag ->
                                model.at(tag.owner(), "let the listener be a delegateExpression=\"${…Listener}\""))));
    }

    @Test
    void everyDelegateIsAComponentOfTheRightKind() {
        none(models.stream()
                .flatMap(model -> model.expressions()
                        .filter(Expression::isDelegate)
                        .filter(expression -> !isDelegate(expression.text()))
                        .map(expression -> model.at(
                                expression.element(),
                                "no @Component class that is a JavaDelegate or listener answers to "
                                        + expression.text()))));
    }

    private boolean isDelegate(String expression) {
        Matcher name = DELEGATE.matcher(expression);
        Class<?> bean = name.matches() ? beans.get(name.group(1)) : null;
        return bean != null
                && ("Delegate".equals(name.group(2))
                        ? JavaDelegate.class.isAssignableFrom(bean)
                        : ExecutionListener.class.isAssignableFrom(bean) || TaskListener.class.isAssignableFrom(bean));
    }

    @Test
    void whatAnExpressionNamesIsThere() {
        none(models.stream()
                .flatMap(model -> model.expressions()
                        .filter(expression -> !expression.isDelegate())
                        .flatMap(expression -> strangers(model, expression.text())
                                .map(stranger ->
                                        model.at(expression.element(), expression.text() + ": " + stranger)))));
    }

    private Stream<String> strangers(WheelModel model, String expression) {
        String plain = expression.replaceAll("'[^']*'|\"[^\"]*\"", "''");
        return NAME.matcher(plain).results().flatMap(found -> {
            String name = found.group(1);
            String member = found.group(2);
            Class<?> bean = beans.get(name);
            if (LANGUAGE.contains(name) || model.variables().containsKey(name) && member == null) {
                return Stream.empty();
            }
            if ("decisionResult".equals(name)) {
                return expression.matches("\\$\\{decisionResult\\.getSingleResult\\(\\)\\.\\w+}")
                        ? Stream.empty()
                        : Stream.of("take one output of the decision: decisionResult.getSingleResult().<output>");
            }
            if ("execution".equals(name)) {
                return member == null || BeanUtils.getPropertyDescriptor(DelegateExecution.class, member) != null
                        ? Stream.empty()
                        : Stream.of("an execution has no " + member);
            }
            if (bean == null) {
                return Stream.of(
                        name + " is neither a variable that the model declares nor a @Component(\"" + name + "\")");
            }
            return found.group(3) != null && isCallable(bean, member, arguments(plain.substring(found.end())))
                    ? Stream.empty()
                    : Stream.of(bean.getSimpleName() + " is not public with a public method like that");
        });
    }

    private static boolean isCallable(Class<?> bean, String method, int arguments) {
        return Modifier.isPublic(bean.getModifiers()) && WheelBeans.hasMethod(bean, method, arguments);
    }

    /** @param rest what follows the opening bracket */
    private static int arguments(String rest) {
        int depth = 0;
        int commas = 0;
        for (int index = 0; index < rest.length(); index++) {
            char sign = rest.charAt(index);
            if (sign == ')' && depth == 0) {
                return rest.substring(0, index).isBlank() ? 0 : commas + 1;
            }
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            commas += sign == ',' && depth == 0 ? 1 : 0;
        }
        throw new IllegalArgumentException("No closing bracket in " + rest);
    }

    @Test
    void aUserTaskGoesToRolesThatThereAre() {
        Set<String> known = Stream.of(Role.values()).map(Role::id).collect(Collectors.toCollection(TreeSet::new));
        none(models.stream()
                .flatMap(model -> model.all(UserTask.class).stream().flatMap(task -> {
                    String groups = String.valueOf(task.getCamundaCandidateGroups());
                    if (PERSON.matcher(String.valueOf(task.getCamundaAssignee()))
                            .matches()) {
                        return Stream.<String>empty();
                    }
                    Matcher roles = ROLES.matcher(groups);
                    if (!roles.matches()) {
                        return PROFILE_ROLE.matcher(groups).matches()
                                ? Stream.<String>empty()
                                : Stream.of(model.at(
                                        task, "set camunda:candidateGroups to ${roles.of(execution, 'role,role')}"));
                    }
                    return Stream.of(roles.group(1).split(","))
                            .filter(role -> !known.contains(role))
                            .map(role -> model.at(task, "the role " + role + " does not exist, choose among " + known));
                })));
    }

    @Test
    void everyFormThatIsNamedIsThereAndEveryFormIsNamed() {
        Set<String> named =
                models.stream().flatMap(ModelBindingTest::formRefs).collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = WheelForm.all().stream().map(WheelForm::id).collect(Collectors.toCollection(TreeSet::new));
        none(Stream.concat(
                models.stream()
                        .flatMap(model -> formRefs(model)
                                .filter(form -> !there.contains(form))
                                .map(form -> model.file() + ": there is no forms/" + form + ".form")),
                there.stream()
                        .filter(form -> !named.contains(form))
                        .map(form -> "forms/" + form + ".form: no task or start event shows it; remove it")));
    }

    private static Stream<String> formRefs(WheelModel model) {
        return Stream.concat(
                        model.all(UserTask.class).stream().map(UserTask::getCamundaFormRef),
                        model.all(StartEvent.class).stream().map(StartEvent::getCamundaFormRef))
                .filter(form -> form != null);
    }

    @Test
    void everyFormHasOneStageThatAnswersForIt() {
        List<String> forms = WheelForm.all().stream().map(WheelForm::id).toList();
        Map<String, List<StageForm<?>>> stages =
                WheelBeans.stageForms().stream().collect(Collectors.groupingBy(StageForm::formId));
        none(Stream.concat(
                forms.stream()
                        .filter(form -> stages.getOrDefault(form, List.of()).size() != 1)
                        .map(form -> "forms/" + form + ".form: needs one StageForm component that answers for it, has "
                                + stages.getOrDefault(form, List.of())),
                stages.keySet().stream()
                        .filter(form -> !forms.contains(form))
                        .map(form -> "forms/" + form + ".form: does not exist, but " + stages.get(form)
                                + " answers for it")));
    }
}
