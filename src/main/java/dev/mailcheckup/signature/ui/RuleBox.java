package dev.mailcheckup.signature.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mailcheckup.organisation.OrganisationWords;
import dev.mailcheckup.organisation.SignaturePolicy;
import dev.mailcheckup.shell.YourOrganisation;

/** The rule that signatures are made and checked by. */
final class RuleBox extends Div {

    RuleBox() {
        OrganisationWords words = YourOrganisation.words(getLocale());
        SignaturePolicy policy = words.organisation().signatureOrUsual();
        UnorderedList lines = new UnorderedList();
        words.signature(policy).forEach(line -> lines.add(new ListItem(line)));
        lines.add(new ListItem(words.leaveOut(policy)));
        boolean own = words.organisation().signature().isPresent();
        addClassNames("notice", "organisation");
        add(new H2(own ? words.asks() : getTranslation("signature.usual")), lines);
    }
}
