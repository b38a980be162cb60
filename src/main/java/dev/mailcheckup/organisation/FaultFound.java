package dev.mailcheckup.organisation;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** Ends the reading at the first fault; it never leaves this package. */
final class FaultFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    FaultFound(Fault fault) {
        super(fault.text(), null, false, false);
        this.fault = fault;
    }

    static FaultFound at(Node node, String problem, String expected) {
        return at(node.getStartMark(), problem, expected);
    }

    static FaultFound at(Mark mark, String problem, String expected) {
        return new FaultFound(new Fault(mark.getLine() + 1, problem, expected));
    }

    Fault fault() {
        return fault;
    }
}
