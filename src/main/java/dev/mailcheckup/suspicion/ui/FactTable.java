package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.List;

/**
 * A table that a phone shows as one card for each row. Roles are given by hand, because a browser
 * forgets that a table is one when its rows are laid out as boxes.
 */
@com.vaadin.flow.component.Tag("table")
class FactTable extends Component {

    private final Element body = new Element("tbody");
    private final List<String> headings;

    FactTable(String caption, List<String> headings) {
        this.headings = headings;
        addClass("facts");
        getElement().setAttribute("role", "table").setAttribute("aria-label", caption);
        Element head = element("thead", "rowgroup");
        Element row = element("tr", "row");
        headings.forEach(
                heading -> row.appendChild(element("th", "columnheader").setText(heading)));
        head.appendChild(row);
        body.setAttribute("role", "rowgroup");
        getElement().appendChild(head, body);
    }

    /** A row of as many cells as there are headings. */
    void row(List<Component> cells) {
        Element row = element("tr", "row");
        for (int i = 0; i < cells.size(); i++) {
            Element label = new Element("span");
            label.setAttribute("class", "facts-label").setAttribute("aria-hidden", "true");
            label.setText(headings.get(i));
            row.appendChild(element("td", "cell").appendChild(label, cells.get(i).getElement()));
        }
        body.appendChild(row);
    }

    private void addClass(String name) {
        getElement().getClassList().add(name);
    }

    private static Element element(String tag, String role) {
        return new Element(tag).setAttribute("role", role);
    }
}
