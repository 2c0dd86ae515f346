package se.trygghetshjulet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import se.trygghetshjulet.engine.StageForm;

/** The components that Spring would find, without starting it. */
final class WheelBeans {

    private WheelBeans() {}

    /** Classes by the name that a model may call them by. */
    static Map<String, Class<?>> byName() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        SimpleBeanDefinitionRegistry registry = new SimpleBeanDefinitionRegistry();
        Map<String, Class<?>> beans = new TreeMap<>();
        for (BeanDefinition bean : scanner.findCandidateComponents(Application.class.getPackageName())) {
            beans.put(
                    AnnotationBeanNameGenerator.INSTANCE.generateBeanName(bean, registry),
                    ClassUtils.resolveClassName(bean.getBeanClassName(), WheelBeans.class.getClassLoader()));
        }
        return beans;
    }

    /** Made without their constructors: good for asking which form they answer for and with what data, no more. */
    static List<StageForm<?>> stageForms() {
        SpringObjenesis objenesis = new SpringObjenesis();
        return byName().values().stream()
                .filter(StageForm.class::isAssignableFrom)
                .<StageForm<?>>map(type -> (StageForm<?>) objenesis.newInstance(type))
                .toList();
    }

    /** The method that a model calls must be there for everybody, with that many parameters. */
    static boolean hasMethod(Class<?> bean, String name, int parameters) {
        return Stream.of(bean.getMethods())
                .anyMatch(method -> method.getName().equals(name) && method.getParameterCount() == parameters);
    }
}
