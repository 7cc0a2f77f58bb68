package dk.samklang.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The bundled scripts, styles and pictures, whose addresses carry a digest of their content. */
@Component
class Assets {

    private final Map<String, String> addresses;

    Assets(JsonMapper json) {
        try (var list = new ClassPathResource("assets.json").getInputStream()) {
            this.addresses = json.readValue(list, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("The bundle of scripts and styles is missing from this build", e);
        }
    }

    String address(String name) {
        var address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("No bundled file is called " + name);
        }
        return address;
    }
}
