package dk.samklang.testing;

import dk.samklang.platform.identity.AccountId;
import dk.samklang.platform.identity.SecondFactorDemand;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Demands a second factor of those whom a test names. */
public final class TestDemand implements SecondFactorDemand {

    private final Set<AccountId> demanded = ConcurrentHashMap.newKeySet();

    @Override
    public boolean appliesTo(AccountId account) {
        return demanded.contains(account);
    }

    public void of(House.Member member) {
        demanded.add(member.account());
    }
}
