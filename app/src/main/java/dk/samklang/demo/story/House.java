package dk.samklang.demo.story;

import java.util.Map;
import java.util.UUID;

/**
 * The identifiers of a founded house, which the story's rows refer to.
 *
 * @param staff by user name
 * @param themes by starter name
 * @param types by starter name
 */
public record House(
        UUID organisation, UUID service, Map<String, UUID> staff, Map<String, UUID> themes, Map<String, UUID> types) {}
