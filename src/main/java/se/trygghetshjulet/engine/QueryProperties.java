package se.trygghetshjulet.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.ibatis.ognl.ObjectPropertyAccessor;
import org.apache.ibatis.ognl.OgnlContext;
import org.apache.ibatis.ognl.OgnlException;
import org.apache.ibatis.ognl.OgnlRuntime;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;
import org.camunda.bpm.engine.impl.db.TenantCheck;

/**
 * How MyBatis reads the engine's queries while it writes their statements. One listing of tasks reads some hundred properties,
 * and among them {@code isOrQueryActive}, whose method has that very name: OGNL finds none by the rules for beans and goes
 * through all methods of the class again each time, which takes longer than all the rest. Here each is found once.
 */
final class QueryProperties extends ObjectPropertyAccessor {

    private record Property(Class<?> type, String name) {}

    private final Map<Property, Optional<Method>> readers = new ConcurrentHashMap<>();

    private QueryProperties() {}

    /** From now on, for every engine of the JVM. */
    static void register() {
        QueryProperties properties = new QueryProperties();
        Stream.of(ListQueryParameterObject.class, AuthorizationCheck.class, TenantCheck.class)
                .forEach(type -> OgnlRuntime.setPropertyAccessor(type, properties));
    }

    @Override
    public Object getPossibleProperty(OgnlContext context, Object target, String name) throws OgnlException {
        Optional<Method> reader =
                readers.computeIfAbsent(new Property(target.getClass(), name), QueryProperties::reader);
        if (reader.isEmpty()) {
            return super.getPossibleProperty(context, target, name);
        }
        try {
            return reader.get().invoke(target);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new OgnlException(name, e);
        }
    }

    /** A getter, or else a question that is asked in the property's own words; a builder's method of the same name is neither. */
    private static Optional<Method> reader(Property property) {
        String capital = Character.toUpperCase(property.name().charAt(0))
                + property.name().substring(1);
        Stream<String> names = Stream.of("get" + capital, "is" + capital);
        return (property.name().startsWith("is") ? Stream.concat(names, Stream.of(property.name())) : names)
                .flatMap(name -> Stream.of(property.type().getMethods())
                        .filter(method -> method.getName().equals(name)
                                && method.getParameterCount() == 0
                                && method.getReturnType() != void.class
                                && Modifier.isPublic(method.getDeclaringClass().getModifiers())))
                .findFirst();
    }
}
