package dev.mailcheckup.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Copies what another element shows, in the browser and without asking the server. Where a browser
 * refuses, as it may without HTTPS, the text is marked so that a key press copies it.
 */
public final class CopyButton extends Div {

    private static final String COPY =
            """
            this.addEventListener('click', async () => {
              const mark = () => {
                const range = document.createRange();
                range.selectNodeContents($0);
                getSelection().removeAllRanges();
                getSelection().addRange(range);
              };
              const write = () => {
                if (!$1) {
                  return navigator.clipboard.writeText($0.textContent);
                }
                const part = (type, text) => new Blob([text], { type });
                return navigator.clipboard.write([new ClipboardItem({
                  'text/html': part('text/html', $0.innerHTML),
                  'text/plain': part('text/plain', $0.innerText),
                })]);
              };
              let copied;
              try {
                await write();
                copied = true;
              } catch (refused) {
                mark();
                copied = document.execCommand('copy');
              }
              $2.textContent = copied ? $3 : $4;
            });
            """;

    /**
     * @param formatted whether links and bold letters are copied too
     * @param copied what is told, also to a screen reader
     * @param failed what is told where only a key press helps
     */
    public CopyButton(
            String label, Component shown, boolean formatted, String copied, String failed) {
        addClassName("copy");
        Button button = new Button(label);
        Paragraph told = new Paragraph();
        told.getElement().setAttribute("role", "status");
        button.getElement()
                .executeJs(COPY, shown.getElement(), formatted, told.getElement(), copied, failed);
        add(button, told);
    }
}
