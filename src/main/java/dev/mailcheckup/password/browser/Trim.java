package dev.mailcheckup.password.browser;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Variable;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;

/**
 * Runs while TeaVM compiles. It turns a few calls of zxcvbn4j to {@link Replacements}: a calendar
 * for one year and a character set reader for five keyboards would bring locale tables along.
 */
public final class Trim implements ClassHolderTransformer {

    private static final String ZXCVBN = "com.nulabinc.zxcvbn.";

    private static final Map<MethodReference, MethodReference> INSTEAD =
            Map.of(
                    new MethodReference(Calendar.class, "getInstance", Calendar.class),
                    new MethodReference(Replacements.class, "calendar", Calendar.class),
                    new MethodReference(Calendar.class, "get", int.class, int.class),
                    new MethodReference(
                            Replacements.class, "year", Calendar.class, int.class, int.class),
                    new MethodReference(
                            String.class, "format", String.class, Object[].class, String.class),
                    new MethodReference(
                            Replacements.class,
                            "format",
                            String.class,
                            Object[].class,
                            String.class),
                    MethodReference.parse(
                            ZXCVBN
                                    + "matchers.KeyboardLoader.loadAsString(Ljava/io/InputStream;)"
                                    + "Ljava/lang/String;"),
                    new MethodReference(
                            Replacements.class, "ascii", InputStream.class, String.class));

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (type.getName().startsWith(ZXCVBN)) {
            for (MethodHolder method : type.getMethods()) {
                if (method.getProgram() != null) {
                    method.getProgram().getBasicBlocks().forEach(Trim::redirect);
                }
            }
        }
    }

    private static void redirect(BasicBlock block) {
        for (Instruction instruction : block) {
            if (instruction instanceof InvokeInstruction call) {
                MethodReference other = INSTEAD.get(call.getMethod());
                if (other != null) {
                    redirect(call, other);
                }
            }
        }
    }

    /** The object that the method was called on becomes the first argument of the static one. */
    private static void redirect(InvokeInstruction call, MethodReference target) {
        List<Variable> arguments = new ArrayList<>();
        if (call.getInstance() != null) {
            arguments.add(call.getInstance());
        }
        arguments.addAll(call.getArguments());
        call.setType(InvocationType.SPECIAL);
        call.setInstance(null);
        call.setArguments(arguments.toArray(Variable[]::new));
        call.setMethod(target);
    }
}
