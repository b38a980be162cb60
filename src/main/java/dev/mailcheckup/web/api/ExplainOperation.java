package dev.mailcheckup.web.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;

/** What the served OpenAPI says of {@code POST /api/explain}. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Mail Checkup",
                        version = "1",
                        description =
                                "Explains mails that nobody trusts. Nothing handed in is kept,"
                                        + " logged or sent on. All names and codes are stable;"
                                        + " new ones may be added.",
                        license = @License(name = "Apache-2.0")))
interface ExplainOperation {

    String PROBLEM = "application/problem+json";

    @PostMapping("/api/explain")
    @Operation(
            operationId = "explain",
            summary = "Explains one mail",
            description =
                    "The same as the command `explain --json` says of a file. Visitors have turns"
                            + " (60 in ten minutes unless set otherwise), counted by address.",
            parameters = {
                @Parameter(
                        name = "words",
                        in = ParameterIn.QUERY,
                        description = "Adds plain words in this language to the codes",
                        schema = @Schema(type = "string"))
            },
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "The mail's source, at most 25 MB",
                            content = {
                                @Content(
                                        mediaType = "message/rfc822",
                                        schema = @Schema(type = "string", format = "binary")),
                                @Content(
                                        mediaType = "text/plain",
                                        schema = @Schema(type = "string")),
                                @Content(
                                        mediaType = "application/octet-stream",
                                        schema =
                                                @Schema(
                                                        type = "string",
                                                        format = "binary",
                                                        description = "Also an Outlook .msg")),
                                @Content(
                                        mediaType = "multipart/form-data",
                                        schema = @Schema(implementation = Shapes.Form.class))
                            }),
            responses = {
                @ApiResponse(
                        responseCode = "200",
                        description = "The explanation; `verdict` may be `unreadable`",
                        content =
                                @Content(
                                        mediaType = "application/json",
                                        schema =
                                                @Schema(
                                                        implementation =
                                                                Shapes.Explanation.class))),
                @ApiResponse(
                        responseCode = "400",
                        description = "No mail, no such address or no such language",
                        content =
                                @Content(
                                        mediaType = PROBLEM,
                                        schema = @Schema(implementation = ProblemDetail.class))),
                @ApiResponse(
                        responseCode = "413",
                        description = "The mail is too large",
                        content =
                                @Content(
                                        mediaType = PROBLEM,
                                        schema = @Schema(implementation = ProblemDetail.class))),
                @ApiResponse(
                        responseCode = "415",
                        description = "The body is of another type",
                        content =
                                @Content(
                                        mediaType = PROBLEM,
                                        schema = @Schema(implementation = ProblemDetail.class))),
                @ApiResponse(
                        responseCode = "422",
                        description = "The mail takes too long to read",
                        content =
                                @Content(
                                        mediaType = PROBLEM,
                                        schema = @Schema(implementation = ProblemDetail.class))),
                @ApiResponse(
                        responseCode = "429",
                        description = "No turns left; see Retry-After",
                        content =
                                @Content(
                                        mediaType = PROBLEM,
                                        schema = @Schema(implementation = ProblemDetail.class))),
                @ApiResponse(
                        responseCode = "503",
                        description = "Too many mails at once; see Retry-After",
                        content =
                                @Content(
                                        mediaType = PROBLEM,
                                        schema = @Schema(implementation = ProblemDetail.class)))
            })
    ResponseEntity<Object> explain(@Parameter(hidden = true) HttpServletRequest request)
            throws IOException;
}
