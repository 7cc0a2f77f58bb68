package dk.samklang.platform.identity;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody adds a passkey (X-3, part passkey). The first one comes with recovery codes. */
@Service
public class AddPasskey {

    private final PasskeyCheck check;
    private final Passkeys passkeys;
    private final SecondFactors factors;
    private final RecoveryCodes recoveryCodes;
    private final Clock clock;

    AddPasskey(PasskeyCheck check, Passkeys passkeys, SecondFactors factors, RecoveryCodes recoveryCodes, Clock clock) {
        this.check = check;
        this.passkeys = passkeys;
        this.factors = factors;
        this.recoveryCodes = recoveryCodes;
        this.clock = clock;
    }

    /**
     * @param answer what the browser said, in JSON
     * @param name by which the owner will know it
     */
    @Transactional
    public AddPasskeyOutcome add(AccountId account, String answer, Site site, String challenge, String name) {
        if (passkeys.of(account).size() >= Passkeys.MOST) {
            return new AddPasskeyOutcome.NotAccepted();
        }
        return check.made(answer, account, site, challenge)
                .filter(made -> passkeys.add(made, name, clock.instant()))
                .<AddPasskeyOutcome>map(_ -> new AddPasskeyOutcome.Added(
                        factors.recoveryCodes(account) == 0 ? recoveryCodes.renew(account) : List.of()))
                .orElseGet(AddPasskeyOutcome.NotAccepted::new);
    }
}
