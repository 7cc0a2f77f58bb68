package dk.samklang.walks;

import dk.samklang.platform.web.Requires;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the program, read from the mapping that serves it. */
final class Routes {

    /** A route; {@code permission} as its handler states it. */
    record Route(String method, String pattern, String permission) {

        private static final Pattern VARIABLE = Pattern.compile("\\{([^:}]+)(?::[^}]*})?}?");

        boolean isOpen() {
            return permission.equals(Requires.EVERYONE);
        }

        boolean reads() {
            return method.equals("GET");
        }

        boolean hasVariable() {
            return pattern.contains("{");
        }

        /** The address with the variable filled in. */
        String with(String value) {
            return VARIABLE.matcher(pattern).replaceAll(value).replace("}", "");
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    private Routes() {}

    static List<Route> of(ApplicationContext program) {
        var mapping = program.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("dk.samklang."))
                .filter(entry -> !entry.getValue().getBeanType().getName().contains(".testing."))
                .flatMap(entry -> {
                    var required = entry.getValue().getMethodAnnotation(Requires.class);
                    var permission =
                            Optional.ofNullable(required).map(Requires::value).orElse("");
                    return entry.getKey().getPatternValues().stream()
                            .flatMap(pattern -> methods(
                                            entry.getKey().getMethodsCondition().getMethods())
                                    .map(method -> new Route(method, pattern, permission)));
                })
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    private static Stream<String> methods(Set<RequestMethod> methods) {
        return methods.isEmpty()
                ? Arrays.stream(new String[] {"GET", "POST"})
                : methods.stream().filter(Objects::nonNull).map(RequestMethod::name);
    }
}
