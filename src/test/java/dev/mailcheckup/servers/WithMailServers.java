package dev.mailcheckup.servers;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test {@link MailServers}: started at the first need, the same for all tests of the JVM,
 * ended after the last. Where the machine lacks a server the tests are left out, and say why.
 */
public final class WithMailServers implements ParameterResolver, ExecutionCondition {

    private static final Namespace STORE = Namespace.create(WithMailServers.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        return MailServers.missing()
                .map(ConditionEvaluationResult::disabled)
                .orElseGet(() -> ConditionEvaluationResult.enabled("all servers are installed"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == MailServers.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(STORE)
                .computeIfAbsent(
                        MailServers.class,
                        key -> MailServers.start(Ports.free()),
                        MailServers.class);
    }
}
