package dev.orm.mapping.reader;

import dev.orm.mapping.CallbackMethod;
import dev.orm.mapping.CallbackMethod.Event;
import dev.orm.mapping.CallbackMethods;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/** Which methods an entity wants to be called, in the order of Jakarta Persistence 3.2 section 3.6.4. */
final class CallbackReader {
    private final ClassCatalog classes;
    private final List<CallbackMethod> listeners = new ArrayList<>();
    private final List<CallbackMethod> own = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    CallbackReader(ClassCatalog classes) {
        this.classes = classes;
    }

    /**
     * @param nearestFirst the entity's class and those above it
     */
    CallbackMethods read(Stream<ClassInfo> nearestFirst) {
        List<ClassInfo> below = new ArrayList<>();
        List<ClassInfo> all = nearestFirst.toList();
        for (ClassInfo type : all) {
            own.addAll(0, methods(type, below));
            below.add(type);
        }
        for (int level = all.size() - 1; level >= 0; level--) {
            addListeners(Annotations.of(all.get(level)));
        }
        List<CallbackMethod> inOrder = new ArrayList<>(listeners);
        inOrder.addAll(own);
        return new CallbackMethods(inOrder, missing);
    }

    /** Those that no class below overrides. */
    private static List<CallbackMethod> methods(ClassInfo type, List<ClassInfo> below) {
        List<CallbackMethod> methods = callbacks(type, false);
        methods.removeIf(callback -> below.stream().anyMatch(other -> overrides(other, type, callback.method())));
        return methods;
    }

    private static boolean overrides(ClassInfo below, ClassInfo type, String name) {
        MethodInfo method = type.method(name);
        boolean isPrivate = method != null && Modifier.isPrivate(method.flags());
        return !isPrivate && below.method(name) != null;
    }

    private static List<CallbackMethod> callbacks(ClassInfo type, boolean listener) {
        List<CallbackMethod> found = new ArrayList<>();
        for (MethodInfo method : type.methodsInDeclarationOrder()) {
            Annotations annotations = Annotations.of(method);
            for (Event event : Event.values()) {
                if (!annotations.all().isEmpty() && annotations.has(event.annotation())) {
                    found.add(new CallbackMethod(event, type.name().toString(), method.name(), listener));
                }
            }
        }
        return found;
    }

    private void addListeners(Annotations annotations) {
        if (annotations.has("ExcludeSuperclassListeners")) {
            listeners.clear();
        }
        annotations.find("EntityListeners").stream()
                .flatMap(written -> written.types("value").stream())
                .map(Type::name)
                .forEach(this::addListener);
    }

    private void addListener(DotName name) {
        Optional<ClassInfo> listener = classes.find(name);
        if (listener.isEmpty()) {
            missing.add(name.toString());
            return;
        }
        DotName above = listener.get().superName();
        if (above != null && !ClassCatalog.isOfJdk(above)) {
            addListener(above);
        }
        listeners.addAll(callbacks(listener.get(), true));
    }
}
