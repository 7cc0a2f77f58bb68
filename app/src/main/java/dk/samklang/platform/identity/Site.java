package dk.samklang.platform.identity;

/**
 * Where a browser believes itself to be. A passkey belongs to the host it was made for and works nowhere else.
 *
 * @param origin scheme, host and port: {@code https://samklang.example.dk}
 */
public record Site(String origin, String host) {}
