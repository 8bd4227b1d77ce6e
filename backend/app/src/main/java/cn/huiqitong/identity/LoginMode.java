package cn.huiqitong.identity;

import io.micronaut.context.condition.Condition;
import io.micronaut.context.condition.ConditionContext;

/** Who checks passwords: this portal, or the OIDC server at {@code huiqitong.oidc.issuer} when one is set. */
final class LoginMode {

    static final String ISSUER = "huiqitong.oidc.issuer";

    private LoginMode() {}

    private static boolean hasIssuer(ConditionContext<?> context) {
        return context.getProperty(ISSUER, String.class)
                .filter(issuer -> !issuer.isBlank())
                .isPresent();
    }

    static final class Local implements Condition {
        @Override
        @SuppressWarnings("rawtypes")
        public boolean matches(ConditionContext context) {
            return !hasIssuer(context);
        }
    }

    static final class Oidc implements Condition {
        @Override
        @SuppressWarnings("rawtypes")
        public boolean matches(ConditionContext context) {
            return hasIssuer(context);
        }
    }
}
