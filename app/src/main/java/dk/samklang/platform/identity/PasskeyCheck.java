package dk.samklang.platform.identity;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Checks what a browser says a passkey signed (WebAuthn level 3). The device must have made sure of its owner. */
@Component
class PasskeyCheck {

    /** Algorithms by their COSE numbers, the usual one first: ES256, EdDSA, RS256. */
    static final List<Integer> ALGORITHMS = List.of(-7, -8, -257);

    private static final Base64.Encoder TO_URL = Base64.getUrlEncoder().withoutPadding();

    private final ObjectConverter objects = new ObjectConverter();
    private final WebAuthnManager webAuthn = WebAuthnManager.createNonStrictWebAuthnManager(objects);
    private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(objects);

    /** The new passkey, when the browser's answer fits the question. */
    Optional<Passkeys.Stored> made(String answer, AccountId account, Site site, String challenge) {
        return checked(answer, json -> {
            var made = webAuthn.verifyRegistrationResponseJSON(
                    json, new RegistrationParameters(server(site, challenge), algorithms(), true, true));
            var data = present(made.getAttestationObject()).getAuthenticatorData();
            var key = present(data.getAttestedCredentialData());
            return new Passkeys.Stored(
                    TO_URL.encodeToString(key.getCredentialId()),
                    account,
                    site.host(),
                    Base64.getEncoder().encodeToString(keys.convert(key)),
                    data.getSignCount());
        });
    }

    /** Which passkey the browser says it used; nothing is proven yet. */
    Optional<String> named(String answer) {
        return checked(
                answer,
                json -> TO_URL.encodeToString(
                        webAuthn.parseAuthenticationResponseJSON(json).getCredentialId()));
    }

    /** The device's new count of uses, when the passkey signed our question on our site; empty when it did not. */
    OptionalLong used(String answer, Passkeys.Stored passkey, Site site, String challenge) {
        if (!passkey.host().equals(site.host())) {
            return OptionalLong.empty();
        }
        return checked(answer, json -> {
                    var parameters =
                            new AuthenticationParameters(server(site, challenge), record(passkey), null, true, true);
                    return present(webAuthn.verifyAuthenticationResponseJSON(json, parameters)
                                    .getAuthenticatorData())
                            .getSignCount();
                })
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    private CredentialRecordImpl record(Passkeys.Stored passkey) {
        var key = keys.convert(Base64.getDecoder().decode(passkey.publicKey()));
        return new CredentialRecordImpl(
                new NoneAttestationStatement(), null, null, null, passkey.uses(), key, null, null, null, null);
    }

    private static ServerProperty server(Site site, String challenge) {
        return ServerProperty.builder()
                .origin(new Origin(site.origin()))
                .rpId(site.host())
                .challenge(new DefaultChallenge(Base64.getUrlDecoder().decode(challenge)))
                .build();
    }

    private static List<PublicKeyCredentialParameters> algorithms() {
        return ALGORITHMS.stream()
                .map(number -> new PublicKeyCredentialParameters(
                        PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(number)))
                .toList();
    }

    private static <T> T present(@Nullable T part) {
        if (part == null) {
            throw new IllegalArgumentException("A part of the answer is missing");
        }
        return part;
    }

    /**
     * Anything may come from a browser; what cannot be read or does not fit is not a passkey. The library answers JSON of
     * another shape with whatever it stumbles over.
     */
    private static <T> Optional<T> checked(String answer, Function<String, T> check) {
        try {
            return Optional.of(check.apply(answer));
        } catch (WebAuthnException | JacksonException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }
}
